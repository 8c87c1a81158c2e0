/** maplibre-gl with six layers in default paint. */
import { startMap } from './startMap.ts';

startMap(document.getElementById('root')!);
