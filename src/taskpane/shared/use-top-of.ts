import { useLayoutEffect, useState, type RefObject } from "react";

/** How far an element begins below the top of what scrolls; it moves when something above it opens. */
export function useTopOf(element: RefObject<HTMLElement | null>, scroller: HTMLElement | null): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (!scroller) return undefined;
    const measure = () => setTop(element.current?.offsetTop ?? 0);
    measure();
    const observer = new ResizeObserver(measure);
    for (const child of scroller.children) if (child !== element.current) observer.observe(child);
    return () => observer.disconnect();
  }, [element, scroller]);
  return top;
}
