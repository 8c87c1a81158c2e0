/**
 * Stops with a message where Node is older than the project's tools need. Imported statically by the entry
 * scripts, which load the rest only afterwards: nothing here may be newer than Node 14.
 */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const enough = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (enough) return;
  console.error(
    `错误：需要 Node.js 20.19 以上（或 22.12 以上），现为 ${version}（${process.execPath}）；见 https://nodejs.org`,
  );
  console.error(
    `Error: Node.js 20.19 or newer (or 22.12 or newer) is needed, this is ${version} (${process.execPath})`,
  );
  process.exit(1);
}
