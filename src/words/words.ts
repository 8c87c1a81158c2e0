import type { zh } from './zh/zh.ts';

/** All that the interface says, in one language. The Chinese catalogue is the measure of every other. */
export type Words = typeof zh;
