import { Suspense, useEffect, useRef, useState, type PropsWithChildren } from 'react';

/** Draws what is in it once it comes near the part of the page that is seen: a page of many examples is there at once. */
export function WhenNear({ children, className }: PropsWithChildren<{ readonly className: string }>) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), { rootMargin: '400px' });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div className={className} ref={place}>
      {isNear && <Suspense>{children}</Suspense>}
    </div>
  );
}
