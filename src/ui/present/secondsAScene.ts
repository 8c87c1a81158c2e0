import { keep, readKept } from '../../state/kept.ts';

export const pacesInSeconds = [8, 15, 30, 60] as const;
const usual = 15;

/** How long autoplay shows a scene, in seconds; kept in this browser. */
export const secondsAScene = {
  read: (): number => {
    const kept = Number(readKept('pace'));
    return (pacesInSeconds as readonly number[]).includes(kept) ? kept : usual;
  },
  write: (seconds: number): void => {
    keep('pace', String(seconds));
  },
};
