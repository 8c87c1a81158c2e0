import { Fragment } from 'react';
import type { Partner } from '../../model/project.ts';
import { useAtlasState } from '../atlas.ts';
import { useSpelling } from '../language/useSpelling.ts';
import { useWords } from '../language/useWords.ts';
import { WithPinyin } from '../language/WithPinyin.tsx';

/** With whom a project is made, as the plans call them. */
export function Partners({ partners }: { partners: readonly Partner[] }) {
  const { listed } = useWords();
  const places = useAtlasState((state) => state.data.places);
  const spell = useSpelling();
  if (!spell) return listed(partners.map(({ name }) => name));
  return (
    <>
      {partners.map(({ name, place: id }, at) => {
        const place = id === undefined ? undefined : places.get(id);
        return (
          <Fragment key={name}>
            {at > 0 && ', '}
            {place ? (
              <WithPinyin pinyin={spell(place)}>{name}</WithPinyin>
            ) : (
              <span lang="zh-Hans">{name}</span>
            )}
          </Fragment>
        );
      })}
    </>
  );
}
