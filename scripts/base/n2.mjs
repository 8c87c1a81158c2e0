import fs from 'fs';import {lineLength,toPolygons,area,ringArea,contains} from './geometry.mjs';
import {readUnits} from './units.mjs';import pc from 'polygon-clipping';
const {P,Q,B}=JSON.parse(fs.readFileSync('/tmp/l.json'));
const {units}=readUnits(new URL('./node_modules/echarts/map/json/province/',import.meta.url),new URL('../../data/places/',import.meta.url));
for(const q of Q){const u=units.find(u=>u.id==q.id);const x=pc.xor(u.polygons,toPolygons(q.geometry));const big=x.map(p=>[area([p]),p[0][0]]).sort((a,b)=>b[0]-a[0]).slice(0,3).filter(v=>v[0]>.15);console.log(q.id,'raw',area(u.polygons).toFixed(1),'out',area(toPolygons(q.geometry)).toFixed(1),'xor',area(x).toFixed(2),u.polygons.length,toPolygons(q.geometry).length,'holes',u.polygons.map(p=>p.length-1).join().slice(0,20),toPolygons(q.geometry).map(p=>p.length-1).join().slice(0,20),big.map(v=>v[0].toFixed(2)+'@'+v[1].map(c=>c.toFixed(3))).join(' '))}
const u=units.find(u=>u.id=='anqing');for(const p of u.polygons)for(const r of p)console.log(r.length,ringArea(r),r[0]);
const t=Q.find(u=>u.id=='tongling');for(const p of toPolygons(t.geometry))for(const r of p)console.log('tl',r.length,ringArea(r),r[0]);
const pb=Q.filter(q=>['chuzhou','huaian','suqian','xuzhou','lianyungang','suzhou-ah'].includes(q.id));
for(const p of P)for(const g of toPolygons(p.geometry)){g.slice(1).forEach(h=>console.log('P hole',p.id,ringArea(h).toFixed(3),h[0]));if(area([g])<5&&!['zhejiang','fujian','shandong'].includes(p.id))console.log('P part',p.id,area([g]).toFixed(2),g[0][0])}
