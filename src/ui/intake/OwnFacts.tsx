import { useState } from 'react';
import type { GuessedFacts } from '../../model/intake.ts';
import type { PlanRecord } from '../../model/plan.ts';
import { changeOwn } from '../../state/own/ownActions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { factsOf, isTerm, type FactsDraft } from './factsDraft.ts';
import { FactsForm } from './FactsForm.tsx';
import { IntakeFrame } from './IntakeFrame.tsx';
import { useIntakeWords } from './useIntakeWords.ts';
import { usePlaceNames } from './usePlaceNames.ts';

const draftOf = ({ horizon, ...plan }: PlanRecord): FactsDraft => ({
  title: plan.title,
  shortTitle: plan.shortTitle,
  jurisdiction: plan.jurisdiction,
  level: plan.level,
  issuer: plan.issuer,
  documentNumber: plan.documentNumber ?? '',
  issued: plan.issued ?? '',
  from: String(horizon?.from ?? ''),
  to: String(horizon?.to ?? ''),
});

const nothingGuessed: Omit<GuessedFacts, 'script'> = {
  title: null,
  shortTitle: null,
  jurisdiction: null,
  level: null,
  issuer: null,
  documentNumber: null,
  issued: null,
  horizon: null,
};

/** What is known of the reader's plan, to be corrected. */
export function OwnFacts({ onClose }: { onClose: () => void }) {
  const { store } = useAtlas();
  const words = useIntakeWords();
  const places = usePlaceNames();
  const plan = useAtlasState(({ own }) => own?.review.plan ?? null);
  const [draft, setDraft] = useState(() => plan && draftOf(plan));
  if (!plan || !draft) return null;
  const guessed: GuessedFacts = { ...nothingGuessed, script: plan.script };
  const save = (): void => {
    const { issuedBasis, ...facts } = factsOf(draft, guessed);
    const isSame = facts.issued === plan.issued;
    changeOwn(store, {
      plan: { ...plan, ...facts, issuedBasis: isSame ? plan.issuedBasis : issuedBasis },
    });
  };
  return (
    <IntakeFrame title={words.factsTitle} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          if (isTerm(draft)) save();
          else event.preventDefault();
        }}
      >
        <FactsForm draft={draft} guessed={guessed} places={places} onChange={setDraft} />
        <p className="intake-do">
          <button type="submit" className="primary">
            {words.save}
          </button>
        </p>
      </form>
    </IntakeFrame>
  );
}
