import { parseSync } from 'vite';

/** Visits every node of a module's syntax, from the outside in; throws where it cannot be parsed. */
export function visitSyntax(
  file: string,
  source: string,
  onNode: (node: Readonly<Record<string, unknown>>) => void,
): void {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      onNode(node as Record<string, unknown>);
      Object.values(node).forEach(visit);
    }
  };
  visit(program);
}
