/** Names by the mark in what a browser says of itself; those that call themselves Chrome as well come first. */
const marks: readonly (readonly [mark: RegExp, name: string])[] = [
  [/\bEdg\/([\d.]+)/, 'Microsoft Edge'],
  [/\bOPR\/([\d.]+)/, 'Opera'],
  [/\bQQBrowser\/([\d.]+)/, 'QQBrowser'],
  [/\b(?:360SE|QIHU 360SE|360EE)\/?([\d.]*)/, '360'],
  [/\bUOS(?:Browser)?\/([\d.]+)/, 'UOS Browser'],
  [/\bHeadlessChrome\/([\d.]+)/, 'Chromium (headless)'],
  [/\bChrome\/([\d.]+)/, 'Chromium'],
  [/\bFirefox\/([\d.]+)/, 'Firefox'],
  [/\bVersion\/([\d.]+).*\bSafari\//, 'Safari'],
];

/** Name and version of a browser by what it says of itself; null where it is none that we know. */
export function nameBrowser(userAgent: string): string | null {
  for (const [mark, name] of marks) {
    const found = mark.exec(userAgent);
    if (found) return found[1] ? `${name} ${found[1]}` : name;
  }
  return null;
}
