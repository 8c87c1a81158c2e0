import { describe, expect, test } from 'vitest';
import { countFaces } from '../../../src/ui/selfCheck/countFaces.ts';
import { listOutside } from '../../../src/ui/selfCheck/listOutside.ts';
import { nameBrowser } from '../../../src/ui/selfCheck/nameBrowser.ts';
import { stateOfFile } from '../../../src/ui/selfCheck/stateOfFile.ts';

describe('requests to outside', () => {
  test('another host or another port is outside; what the page holds or has beside it is not', () => {
    const asked = [
      'http://office:8080/data/plans.json',
      'http://office:8081/x',
      'https://tiles.example/1',
      'https://tiles.example/2',
      'wss://tiles.example/3',
      'data:font/woff2;base64,AA',
      'blob:null/1-2-3',
      'file:///C:/plan-atlas.html',
    ];
    expect(listOutside(asked, 'office:8080')).toEqual([
      { origin: 'http://office:8081', count: 1 },
      { origin: 'https://tiles.example', count: 2 },
      { origin: 'wss://tiles.example', count: 1 },
    ]);
    expect(listOutside(['file:///C:/a.html', 'data:,'], '')).toEqual([]);
  });
});

describe('the browser by what it says of itself', () => {
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
  test.each([
    [`${windows} Chrome/91.0.4472.124 Safari/537.36`, 'Chromium 91.0.4472.124'],
    [`${windows} Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0`, 'Microsoft Edge 120.0.0.0'],
    [
      `${windows} Chrome/94.0.4606.71 Safari/537.36 Core/1.94 QQBrowser/12.0.5321.400`,
      'QQBrowser 12.0.5321.400',
    ],
    [`${windows} Chrome/86.0.4240.198 Safari/537.36 360SE`, '360'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox 128.0'],
    [
      'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15',
      'Safari 17.4',
    ],
    ['curl/8', null],
  ])('%s', (userAgent, name) => {
    expect(nameBrowser(userAgent)).toBe(name);
  });
});

test('faces of the bundled font alone are counted, however the browser quotes its name', () => {
  expect(
    countFaces([
      { family: '"Noto Sans SC Variable"', status: 'loaded' },
      { family: 'Noto Sans SC Variable', status: 'unloaded' },
      { family: 'Noto Sans SC Variable', status: 'error' },
      { family: 'maplibre-gl-font-face-1', status: 'loaded' },
    ]),
  ).toEqual({ all: 3, loaded: 1, failed: 1 });
});

test('a file is as listed only with its size and its hash', () => {
  const file = { path: 'a', bytes: 2, sha256: 'ab', count: 1 };
  expect(stateOfFile(file, {})).toBe('waiting');
  expect(stateOfFile(file, { a: null })).toBe('unread');
  expect(stateOfFile(file, { a: { bytes: 2, sha256: 'ab' } })).toBe('same');
  expect(stateOfFile(file, { a: { bytes: 2, sha256: 'cd' } })).toBe('different');
  expect(stateOfFile(file, { a: { bytes: 3, sha256: 'ab' } })).toBe('different');
});
