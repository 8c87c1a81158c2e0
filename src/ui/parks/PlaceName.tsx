import type { NamedPlace } from '../../analysis/parks/parkTypes.ts';
import { useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';
import { useParkData } from './useParkData.ts';

/** A partner or a host by its name: a place is spelled; a country or a body by what the vocabulary calls it. */
export function PlaceName({ of: { place, name, province } }: { of: NamedPlace }) {
  const { language, provinces } = useWords();
  const { parks } = useParkData();
  const known = useAtlasState(({ data }) => (place ? data.places.get(place) : undefined));
  if (known) return <Name of={known} />;
  if (name === '') return province ? provinces.of[province] : null;
  const body = language === 'en' && parks?.parks.vocabulary.partners.find((one) => one.name === name);
  return body ? body.nameEn : <AsWritten>{name}</AsWritten>;
}
