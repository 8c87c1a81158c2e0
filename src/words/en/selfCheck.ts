import type { SelfCheckCatalogue } from '../loadSelfCheckWords.ts';

/** What this copy of the atlas is, whether its files are whole, what it asks of others and keeps here. */
export const selfCheck: SelfCheckCatalogue = {
  title: 'Self-check',
  sheetTitle: 'Self-check record',
  print: 'Print',
  again: 'Check again',
  wipe: 'Wipe traces on this machine…',
  checkedAt: (moment) => `Checked at (clock of this machine): ${moment}`,

  verdicts: {
    running: (all) => `Checking ${all} data files…`,
    same: (all) => `All ${all} data files are as listed`,
    different: (count, all) => `${count} of ${all} data files are not as listed, see the table`,
    noManifest: 'The list of files could not be read: nothing to check against',
    silent: 'No request to outside was seen',
    spoke: (count) => `${count} requests went to outside, see below`,
    drawn: 'The map can be drawn (WebGL 2)',
    notDrawn: 'No WebGL 2: a still picture stands in for the map',
  },

  parts: {
    edition: 'Edition',
    browser: 'Browser',
    drawing: 'Drawing',
    fonts: 'Fonts',
    outside: 'Requests',
    kept: 'Kept here',
    files: 'Data files',
  },
  version: (atlas, map) => `Atlas ${atlas} · map engine MapLibre GL JS ${map}`,
  schema: (version) => `data format ${version}`,
  manifest: 'SHA-256 of the list of files',
  opened: { file: 'Opened as a single file from the disk', server: (origin) => `Opened from ${origin}` },
  unknownBrowser: 'not recognised',
  screen: (width, height, ratio) => `Window ${width} × ${height} px, scale ${ratio}`,
  webGl: (renderer, texture) => `${renderer} · largest texture ${texture} px`,
  noWebGl: 'This browser has no WebGL 2, or it is switched off.',
  faces: (all, loaded, failed) =>
    `The bundled font Noto Sans SC has ${all} parts: ${loaded} loaded, ${failed} failed; the rest load when needed.`,
  requests: (all, outside, refused) =>
    `Requests of this page so far: ${all}, to outside: ${outside}; refused by the security policy: ${refused}. The threads behind the map read data files from the same place; browsers do not list their requests here.`,
  toOrigin: (origin, count) => `${origin}: ${count}`,
  ofBasemap: ' (the base map that the office set up)',
  kept: {
    recent: 'recent searches',
    setAside: 'findings set aside with their reasons',
    stories: 'own scenes with their notes',
    damagedStories: 'old scenes that could not be read',
    own: 'the plan that was opened, with its review',
    pace: 'pace of autoplay',
  },
  otherKept: (key) => `kept by another edition (${key})`,
  keptCount: (name, count) => `${name}: ${count}`,
  nothingKept: 'Nothing is kept in this browser.',

  file: 'File',
  bytes: 'Bytes',
  found: 'Check',
  states: { waiting: 'waiting', same: 'as listed', different: 'not as listed', unread: 'could not be read' },
  foundInstead: (bytes, sha256) => `found ${bytes} bytes, ${sha256}`,

  checker: 'Checked by (signature)',
  approver: 'Approved by (signature)',
  date: 'Date',
  dateBlank: 'Day          Month          Year',

  wipeTitle: 'Wipe traces on this machine',
  wipeIntro: 'This wipes what the atlas keeps in this browser on this machine; it cannot be brought back:',
  wipeRest:
    "Not part of it, to be dealt with separately: the browser's own history and cache, files saved to the disk, links sent to others. The page then opens anew with its first view.",
  wipeNow: 'Wipe',
  cancel: 'Cancel',
};
