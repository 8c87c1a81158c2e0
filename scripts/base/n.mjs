import fs from 'fs';import {indexLines} from './nearest.mjs';import {lineLength,toPolygons,area} from './geometry.mjs';
import {readUnits} from './units.mjs';
const {P,Q,B}=JSON.parse(fs.readFileSync('/tmp/l.json'));
const lines=B.map((b,i)=>({line:b.geometry.coordinates,owner:i}));const idx=lines.map(l=>l);
const near=indexLines(lines);const k=i=>B[i].properties.class[0]+(B[i].properties.between?.join('-')||B[i].properties.province);
const acc={};
for(const {line,owner} of lines){const tot=lineLength(line);let done=0;for(let i=1;i<line.length;i++){const L=lineLength([line[i-1],line[i]]);const m=[(line[i][0]+line[i-1][0])/2,(line[i][1]+line[i-1][1])/2];const at=done+L/2;done+=L;if(Math.min(at,tot-at)<2000)continue;if(near(m,o=>o!==owner)<60){let best=[1e9];for(let j=0;j<B.length;j++)if(j!==owner){const d=near(m,o=>o===j);if(d<best[0])best=[d,j]}const key=k(owner)+'|'+k(best[1]);(acc[key]??=[0,m]);acc[key][0]+=L/1000}}}
for(const [a,b] of Object.entries(acc).sort((a,b)=>b[1][0]-a[1][0]))console.log(a,b[0].toFixed(2),b[1].map(v=>v.toFixed(3)).join());
const {units}=readUnits(new URL('./node_modules/echarts/map/json/province/',import.meta.url),new URL('../../data/places/',import.meta.url));
const nq=indexLines(Q.flatMap(q=>toPolygons(q.geometry).flat().map(line=>({line,owner:q.id}))));
const s={};for(const u of units.filter(u=>u.role=='study'))for(const p of u.polygons.filter(p=>area([p])>0.2))for(const r of p)for(const v of r){const d=nq(v);if(d>100){const key=u.id+' '+v.map(x=>x.toFixed(1)).join();(s[key]??=[0,0,v]);s[key][0]++;s[key][1]=Math.max(s[key][1],d)}}
for(const [a,b] of Object.entries(s).sort((a,b)=>b[1][0]-a[1][0]).slice(0,40))console.log(a,b[0],b[1].toFixed(0),b[2]);
