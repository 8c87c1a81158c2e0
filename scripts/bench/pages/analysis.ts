import { createAnalyst } from '../../../src/state/analyst/createAnalyst.ts';
import { multiplyProjects } from '../multiplyProjects.ts';
import { analysisQuestions } from './analysisQuestions.ts';
import workerUrl from './analysisWorker.ts?worker&url';
import type { BenchAnalysis } from './benchAnalysis.ts';
import { readAnalysed } from './readAnalysed.ts';

const rest = async (): Promise<void> => {
  await new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
};

const analysis: BenchAnalysis = {
  time: (times) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(workerUrl, { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<number>) => {
        worker.terminate();
        resolve(data);
      });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(times, []);
    }),
  async watch(times) {
    const data = multiplyProjects(await readAnalysed(), times);
    await rest();
    performance.mark('bench operation');
    const analyst = createAnalyst(data);
    for (const { sort, query } of analysisQuestions(data.borders)) await analyst.ask(sort, query);
    await rest();
  },
};
window.benchAnalysis = analysis;
