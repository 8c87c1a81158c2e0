/** A plan id (lowercase ASCII and hyphens) from a file name; `plan` where nothing of it is ASCII. */
export function planIdOf(fileName: string): string {
  const id = fileName
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[a-z]/.test(id) ? id : id ? `plan-${id}` : 'plan';
}
