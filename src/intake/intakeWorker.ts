import '../polyfills.ts';
import { answerIntake, tell } from './answerIntake.ts';

/** Reads whatever is no PDF; of a PDF it says so, and the page starts the worker that reads those. */
answerIntake(() => {
  tell({ isPdf: true });
  return new Promise(() => undefined);
});
