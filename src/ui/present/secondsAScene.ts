const key = 'plan-atlas.seconds-a-scene';
export const pacesInSeconds = [8, 15, 30, 60] as const;
const usual = 15;

/** How long autoplay shows a scene, in seconds; kept in this browser. */
export const secondsAScene = {
  read: (): number => {
    try {
      const kept = Number(localStorage.getItem(key));
      return (pacesInSeconds as readonly number[]).includes(kept) ? kept : usual;
    } catch {
      return usual;
    }
  },
  write: (seconds: number): void => {
    try {
      localStorage.setItem(key, String(seconds));
    } catch {
      // Then it holds for this visit no more than for the next.
    }
  },
};
