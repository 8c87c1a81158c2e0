import { useEffect, useRef } from 'react';

/** A dot that can be seen from the last row, where the pointer is. Moved without drawing anything else anew. */
export function PointerDot() {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const { style } = dot.current!;
      style.transform = `translate(${clientX}px, ${clientY}px)`;
      style.visibility = 'visible';
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerdown', move);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerdown', move);
    };
  }, []);
  return <div ref={dot} className="show-pointer" aria-hidden="true" />;
}
