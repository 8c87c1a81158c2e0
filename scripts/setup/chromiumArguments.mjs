/**
 * Flags of every Chromium that a test starts: software WebGL, no connections of the browser's own, and no name
 * resolved but this machine's, so that a request to elsewhere fails in the same way on every network.
 */
export const chromiumArguments = [
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];
