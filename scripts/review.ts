/** `npm run review`: what a second look at the drawn lines should look at first. */
import { findTwins } from './review/findTwins.ts';
import { reviewLine } from './review/reviewLine.ts';
import { readPlaces, readProjects } from './readData.ts';

const places = new Map(readPlaces().map((place) => [place.id, place]));
const projects = readProjects();
const lines = projects.flatMap((project) => reviewLine(project, places) ?? []);

console.log('detour  km    id');
for (const { id, detour, lengthKm } of [...lines].sort((a, b) => b.detour - a.detour).slice(0, 25))
  console.log(`${detour.toFixed(2).padStart(6)} ${lengthKm.toFixed(0).padStart(5)} ${id}`);
console.log(
  '\ncrosses itself:',
  lines
    .filter((line) => line.crossesItself)
    .map(({ id }) => id)
    .join(', ') || '–',
);
console.log('\nthe same geometry:');
for (const ids of findTwins(projects)) console.log(`  ${ids.join(' = ')}`);
console.log('\nwaypoints within 150 m of the curve through their neighbours:');
for (const { id, suspects } of lines)
  for (const { waypoint, metres } of suspects) console.log(`  ${id}: ${waypoint} (${metres} m)`);
