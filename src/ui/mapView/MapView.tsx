import { hasWebGl2 } from '../../map/hasWebGl2.ts';
import { LiveMap } from './LiveMap.tsx';
import { StillPicture } from './StillPicture.tsx';

const canDraw = hasWebGl2();

/** The map, fed from the store; or its still picture where WebGL 2 is missing. */
export function MapView() {
  return canDraw ? <LiveMap /> : <StillPicture />;
}
