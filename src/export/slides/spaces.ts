const schemas = 'http://schemas.openxmlformats.org';

/** Name spaces that every part with drawings declares. */
export const spaces =
  `xmlns:a="${schemas}/drawingml/2006/main" xmlns:r="${schemas}/officeDocument/2006/relationships" ` +
  `xmlns:p="${schemas}/presentationml/2006/main"`;

/** What relations between parts are called by. */
export const relationBase = `${schemas}/officeDocument/2006/relationships`;
export const packageBase = `${schemas}/package/2006`;
