const office = 'application/vnd.openxmlformats-officedocument';

/** What browsers are told that a file is, by its ending. */
export const fileTypes = {
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  png: 'image/png',
  zip: 'application/zip',
} as const;
