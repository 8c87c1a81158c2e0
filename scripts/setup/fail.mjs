/**
 * Gives up with a message for the person at the keyboard: what went wrong, where, and what to do,
 * once in Chinese and once in English. `runCommand` prints it without a stack.
 * @returns {never}
 */
export function fail(chinese, english) {
  throw Object.assign(new Error(`错误：${chinese}\nError: ${english}`), { name: 'Failure' });
}
