import { useLayoutEffect, useState, type RefObject } from "react";

/** How far a list begins below the top of what scrolls; it moves when something above it opens. */
export function useTopOf(list: RefObject<HTMLElement | null>, scroller: HTMLElement | null): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (!scroller) return undefined;
    const measure = () => {
      const { current } = list;
      if (!current) return;
      setTop(current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const child of scroller.children) observer.observe(child);
    return () => observer.disconnect();
  }, [list, scroller]);
  return top;
}
