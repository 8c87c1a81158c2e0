import '../polyfills.ts';
import * as worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';

// The package declares no side effects; without a use of it the bundler would leave an empty file and the map
// would wait for ever.
(globalThis as unknown as { mapWorker: unknown }).mapWorker = worker;
