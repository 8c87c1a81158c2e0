import { lazy, Suspense } from 'react';
import { useWords } from '../language/useWords.ts';
import type { SheetProps } from './sheets.ts';

const BesideOlder = lazy(async () => ({ default: (await import('./BesideOlder.tsx')).BesideOlder }));

/** 与旧规划对照: brought where it is asked for. */
export function OlderSheet({ comparison }: SheetProps) {
  const { compare } = useWords();
  return (
    <Suspense
      fallback={
        <p className="empty" role="status">
          {compare.reading}
        </p>
      }
    >
      <BesideOlder comparison={comparison} />
    </Suspense>
  );
}
