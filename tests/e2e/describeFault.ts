interface Thrown {
  readonly text: string;
  readonly url?: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
  readonly exception?: { readonly description?: string };
}

/** An event of the debugging protocol as a fault of the page: an exception, an error of the console; null otherwise. */
export function describeFault(method: string, parameters: Readonly<Record<string, unknown>>): string | null {
  if (method === 'Runtime.exceptionThrown') {
    const { text, url = '', lineNumber, columnNumber, exception } = parameters['exceptionDetails'] as Thrown;
    return `${text} ${exception?.description ?? ''} (${url}:${lineNumber + 1}:${columnNumber + 1})`;
  }
  if (method === 'Runtime.consoleAPICalled' && parameters['type'] === 'error')
    return JSON.stringify(parameters['args']);
  const { level, text, url = '' } = (parameters['entry'] ?? {}) as Readonly<Record<string, string>>;
  return method === 'Log.entryAdded' && level === 'error' ? `${text} (${url})` : null;
}
