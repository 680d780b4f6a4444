import { useEffect, useState } from 'react';

/** True once `active` has been true for `delay` milliseconds without a break. */
export function useDelayed(active: boolean, delay: number): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => {
      setLong(true);
    }, delay);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [active, delay]);
  return active && isLong;
}
