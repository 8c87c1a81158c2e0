import { useId, type ReactNode } from 'react';
import type { GuessedFacts } from '../../model/intake.ts';
import { useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Filled } from '../language/Filled.tsx';
import { basisOf, isTerm, type FactsDraft } from './factsDraft.ts';
import { PlaceField } from './PlaceField.tsx';
import { useIntakeWords } from './useIntakeWords.ts';
import type { PlaceNames } from './usePlaceNames.ts';

const levels = ['province', 'city', 'county', 'other'] as const;

interface Props {
  readonly draft: FactsDraft;
  readonly guessed: GuessedFacts;
  readonly places: PlaceNames;
  readonly onChange: (draft: FactsDraft) => void;
}

/** What the plan is, to be confirmed: guessed values say what they rest on as long as nobody has changed them. */
export function FactsForm({ draft, guessed, places, onChange }: Props) {
  const words = useIntakeWords();
  const id = useId();
  const bundled = useAtlasState((state) => state.bundled.plans);
  const isHeld = bundled.some(({ title }) => plain(title) === plain(draft.title));
  const set = (changed: Partial<FactsDraft>): void => onChange({ ...draft, ...changed });
  const field = (
    name: keyof FactsDraft,
    label: string,
    build: (given: { id: string; 'aria-describedby': string }) => ReactNode,
    hint = '',
  ) => {
    const basis = basisOf(draft, guessed, name);
    const note = basis ? (
      <Filled words={words.guessed} pieces={[<AsWritten key="basis">{basis}</AsWritten>]} />
    ) : basis === null ? (
      hint
    ) : (
      words.guessed('')
    );
    return (
      <div className={`intake-field ${name}`} data-guessed={basis !== null || undefined}>
        <label htmlFor={`${id}-${name}`}>{label}</label>
        {build({ id: `${id}-${name}`, 'aria-describedby': `${id}-${name}-note` })}
        <small id={`${id}-${name}-note`}>{note}</small>
      </div>
    );
  };
  const text = (name: keyof FactsDraft, label: string, isRequired = false, hint = '') =>
    field(
      name,
      label,
      (given) => (
        <input
          {...given}
          type="text"
          lang="zh-Hans"
          autoComplete="off"
          required={isRequired}
          maxLength={120}
          value={draft[name]}
          onChange={({ target }) => set({ [name]: target.value })}
        />
      ),
      hint,
    );
  const year = (name: 'from' | 'to', label: string) =>
    field(
      name,
      label,
      (given) => (
        <input
          {...given}
          type="number"
          min={1990}
          max={2100}
          step={1}
          required={name === 'to' && draft.from !== ''}
          value={draft[name]}
          onChange={({ target }) => set({ [name]: target.value })}
        />
      ),
      isTerm(draft) ? '' : words.horizonOrder,
    );
  return (
    <fieldset className="intake-facts">
      <legend>{words.facts}</legend>
      <p className="intake-quiet">{words.factsNote}</p>
      {text('title', words.planTitle, true)}
      {isHeld && (
        <p className="intake-quiet" role="status">
          {words.titleHeld}
        </p>
      )}
      {text('shortTitle', words.shortTitle)}
      {field(
        'jurisdiction',
        words.jurisdiction,
        (given) => (
          <PlaceField
            {...given}
            label={words.jurisdiction}
            names={[...places.levels.keys()]}
            value={draft.jurisdiction}
            onChange={(value) => {
              const level = places.levels.get(value);
              set({ jurisdiction: value, ...(level ? { level } : {}) });
            }}
          />
        ),
        draft.jurisdiction === '' || places.levels.has(draft.jurisdiction)
          ? words.jurisdictionHint
          : words.jurisdictionUnknown,
      )}
      {field('level', words.level, (given) => (
        <select
          {...given}
          required
          value={draft.level}
          onChange={({ target }) => set({ level: levels.find((one) => one === target.value) ?? '' })}
        >
          <option value="">{words.chooseLevel}</option>
          {levels.map((one) => (
            <option key={one} value={one}>
              {words.levels[one]}
            </option>
          ))}
        </select>
      ))}
      {text('issuer', words.issuer)}
      {text('documentNumber', words.documentNumber)}
      {field(
        'issued',
        words.issued,
        (given) => (
          <input
            {...given}
            type="date"
            value={draft.issued}
            onChange={({ target }) => set({ issued: target.value })}
          />
        ),
        draft.issued === '' ? words.noDate : '',
      )}
      {year('from', words.horizonFrom)}
      {year('to', words.horizonTo)}
    </fieldset>
  );
}

/** Brackets and blanks differ from copy to copy. */
const plain = (title: string): string => title.replaceAll(/[\s《》()（）]/g, '');
