import { buildComparison } from '../../../src/analysis/compare/comparison.ts';
import { buildMatrix } from '../../../src/analysis/compare/buildMatrix.ts';
import { findFindings } from '../../../src/analysis/compare/findFindings.ts';
import { answerQuestion } from '../../../src/analysis/corridors/answerQuestion.ts';
import { multiplyProjects } from '../multiplyProjects.ts';
import { analysisQuestions } from './analysisQuestions.ts';
import { readAnalysed } from './readAnalysed.ts';

/** Takes how many times the projects; answers with the milliseconds of all analyses. */
self.addEventListener('message', async ({ data: times }: MessageEvent<number>) => {
  const data = multiplyProjects(await readAnalysed(), times);
  const started = performance.now();
  for (const question of analysisQuestions(data.borders)) answerQuestion(data, question);
  const comparison = buildComparison({ ...data, projects: data.projects.values() });
  buildMatrix(comparison);
  findFindings(comparison);
  (self as unknown as Worker).postMessage(performance.now() - started, []);
});
