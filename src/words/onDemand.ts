import type { Language } from '../model/languages.ts';

/** A catalogue that is fetched when it is needed first, each language once. */
export function onDemand<Catalogue>(
  load: Readonly<Record<Language, () => Promise<Catalogue>>>,
): (language: Language) => Promise<Catalogue> {
  const loaded = new Map<Language, Promise<Catalogue>>();
  return (language) => {
    const known = loaded.get(language);
    if (known) return known;
    const words = load[language]();
    loaded.set(language, words);
    return words;
  };
}
