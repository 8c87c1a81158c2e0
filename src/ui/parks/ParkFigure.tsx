import { useEffect, useRef, useState } from 'react';
import type { Neighbour } from '../../analysis/parks/findNeighbours.ts';
import type { ParkEntry } from '../../analysis/parks/parkTypes.ts';
import type { PaperPicture } from '../../export/buildPaper.ts';
import type { LayerCollection } from '../../model/contract.ts';
import { addressOf } from '../../state/bundledFiles.ts';
import { mapDataOf } from '../../state/own/mapDataOf.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { drawFigure } from '../papers/drawFigure.ts';
import type { Parks } from './useParkData.ts';
import { useParkWords } from './useParkWords.ts';

interface Props {
  readonly parks: Parks;
  readonly entry: ParkEntry;
  /** Numbered after the park, which is ①. */
  readonly neighbours: readonly Neighbour[];
  readonly onDrawn: () => void;
}

/** Half a page wide; about 90 km of the ground, so that a reader sees where in the region it is. */
const figure = { width: 440, height: 400, ratio: 2.5, leastDegrees: 0.8 };

type State =
  { readonly sort: 'drawing' } | { readonly sort: 'none' } | { readonly sort: 'drawn'; readonly url: string };

/** The map of a sheet: the park and its neighbours with their numbers. */
export function ParkFigure({ parks, entry, neighbours, onDrawn }: Props) {
  const { store, dataUrl } = useAtlas();
  const { formats, map, shell } = useWords();
  const words = useParkWords();
  const dataDate = useAtlasState(({ data }) => data.manifest?.dataDate ?? '');
  const [state, setState] = useState<State>({ sort: 'drawing' });
  const caption = words.sheetMap(entry.name);
  const told = useRef(onDrawn);
  useEffect(() => {
    told.current = onDrawn;
  });
  useEffect(() => {
    const controller = new AbortController();
    let url: string | null = null;
    const projects = [entry, ...neighbours.map((one) => one.entry)].flatMap(
      ({ project }) => parks.projects.get(project) ?? [],
    );
    const features = [...parks.features.values()] as LayerCollection['features'];
    const show = (picture: PaperPicture): void => {
      if (controller.signal.aborted) return;
      url = picture && URL.createObjectURL(new Blob([picture.png.slice()], { type: 'image/png' }));
      setState(url ? { sort: 'drawn', url } : { sort: 'none' });
      told.current();
    };
    drawFigure(
      projects,
      features,
      mapDataOf(store.getState(), addressOf(dataUrl)),
      {
        caption,
        notice: shell.notice,
        dataDate: shell.dataDate(dataDate),
        north: map.north,
        kilometres: (count) => `${formats.number(count)} ${map.kilometres}`,
      },
      controller.signal,
      figure,
    ).then(show, () => show(null));
    return () => {
      controller.abort();
      if (url) URL.revokeObjectURL(url);
    };
  }, [parks, entry, neighbours, store, dataUrl, caption, dataDate, formats, map, shell]);
  if (state.sort === 'drawn') return <img src={state.url} alt={caption} />;
  return (
    <p className="figure-note" role="status">
      {state.sort === 'drawing' ? words.sheetDrawing : words.sheetNoMap}
    </p>
  );
}
