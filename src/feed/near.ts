/** Calls `act` once an element is on the screen, or 300 pixels from it. The function it gives back makes an end of the watch. */
export function whenNear(element: Element, act: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({isIntersecting}) => isIntersecting)) act();
    },
    {rootMargin: '300px'},
  );
  observer.observe(element);
  return () => observer.disconnect();
}
