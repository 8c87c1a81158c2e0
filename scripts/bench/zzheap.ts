import { chromium } from '@playwright/test';
import { chromiumArguments } from '../setup/chromiumArguments.mjs';
import { openPage } from './openPage.ts';
import { servePages } from './servePages.ts';
const server = await servePages({ ours: '/tmp/varcache/oursB' } as any);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...chromiumArguments] });
const { page, cdp, close } = await openPage(browser, `${server.address}ours/`);
const ids = [
  'hefei-xinyi-railway',
  'riverside-high-speed-railway',
  'yangzhou-maanshan-railway',
  'xuzhou-metro-line-1-xiaoxian',
  'ankang-xian-hefei-shanghai-corridor',
];
const heap = async () => {
  for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const g = (n: string) => metrics.find((m) => m.name === n)!.value;
  return `${(g('JSHeapUsedSize') / 1e6).toFixed(2)} MB nodes ${g('Nodes')} listeners ${g('JSEventListeners')}`;
};
const run = (count: number) =>
  page.evaluate(
    `(async()=>{const wanted=${JSON.stringify(ids)};const box=document.querySelector('nav input[type="checkbox"]');for(let index=0;index<${count};index++){if(index%2)box.click();else{const id=wanted[(index/2)%wanted.length];history.replaceState(null,'','#v=1&l=cities.zones.parks.railways&p='+id);window.dispatchEvent(new PopStateEvent('popstate'));}await new Promise(r=>requestAnimationFrame(()=>setTimeout(r,20)));}})()`,
  );
console.log('start', await heap());
await run(40);
console.log('40', await heap());
for (let i = 0; i < 5; i++) {
  await run(200);
  console.log('+200', await heap());
}
await close();
await browser.close();
server.close();
