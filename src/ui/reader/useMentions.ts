import { useEffect, useMemo } from 'react';
import { listMentions, type NamedAt } from '../../analysis/listMentions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';

/** Every mention of a thing in all plans; `isComplete` once all their texts are there. */
export function useMentions(id: string | null): {
  readonly mentions: readonly NamedAt[];
  readonly isComplete: boolean;
} {
  const { loader } = useAtlas();
  const plans = useAtlasState((state) => state.data.plans);
  const texts = useAtlasState((state) => state.data.texts);
  useEffect(() => {
    if (id) for (const plan of plans) void loader.loadText(plan.id);
  }, [id, plans, loader]);
  const mentions = useMemo(() => {
    const loaded = plans.flatMap((plan) => texts[plan.id] ?? []);
    return id ? listMentions(loaded, id) : [];
  }, [id, plans, texts]);
  return { mentions, isComplete: plans.every((plan) => plan.id in texts) };
}
