import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from '@playwright/test';

/** The system's fonts less every one that can draw 一. */
const configuration = (cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <cachedir>${cache}</cachedir>
  <selectfont>
    <rejectfont>
      <pattern><patelt name="charset"><charset><int>0x4e00</int></charset></patelt></pattern>
    </rejectfont>
  </selectfont>
</fontconfig>
`;

/** A second Chromium on a machine that, for it, has no Chinese font (fontconfig: Linux). */
export async function launchWithoutChineseFonts(options: LaunchOptions): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-fonts-'));
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, configuration(join(folder, 'cache')));
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const browser = await chromium.launch({
    ...options,
    env: { ...Object.fromEntries(inherited), FONTCONFIG_FILE: file },
  });
  browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true }));
  return browser;
}
