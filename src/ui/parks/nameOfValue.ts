import { elsewhere } from '../../analysis/parks/facetValues.ts';
import { notStated, type Facet } from '../../analysis/parks/parkTypes.ts';
import type { VocabularyTerm } from '../../model/park.ts';
import type { Province, StatusClass } from '../../model/status.ts';
import type { ParkCatalogue } from '../../words/loadParkWords.ts';
import type { Words } from '../../words/words.ts';
import type { Parks } from './useParkData.ts';

/** What a value of a facet is called: our words, or a name of the data, which keeps its own language. */
export interface ValueName {
  readonly text: string;
  /** With an id of the gazetteer it can be spelled. */
  readonly place?: string;
  readonly isChinese: boolean;
}

const ours = (text: string): ValueName => ({ text, isChinese: false });

/** The name of a value of a facet. */
export function nameOfValue(
  facet: Facet,
  value: string,
  { parks, places, plans }: Parks,
  words: Words,
  catalogue: ParkCatalogue,
): ValueName {
  if (value === notStated) return ours(catalogue.notStated);
  const termOf = (terms: readonly VocabularyTerm[]): ValueName => {
    const term = terms.find(({ id }) => id === value);
    if (!term) return { text: value, isChinese: true };
    return ours(words.language === 'en' ? term.nameEn : term.name);
  };
  switch (facet) {
    case 'partnerProvince':
      return ours(value === elsewhere ? catalogue.elsewhere : words.provinces.of[value as Province]);
    case 'partnerCity':
    case 'hostPrefecture': {
      const place = places.get(value);
      if (place) return { text: place.name, place: value, isChinese: true };
      const body = parks.vocabulary.partners.find(({ name }) => name === value);
      return body && words.language === 'en' ? ours(body.nameEn) : { text: value, isChinese: true };
    }
    case 'industry':
      return termOf(parks.vocabulary.industries);
    case 'instrument':
      return termOf(parks.vocabulary.instruments);
    case 'statusClass':
      return ours(words.statuses.classes[value as StatusClass]);
    default:
      return { text: plans.find(({ id }) => id === value)?.shortTitle ?? value, isChinese: true };
  }
}
