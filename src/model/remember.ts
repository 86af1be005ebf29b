/**
 * A function that keeps its last answers, for things dear to make and asked for again and again (`Intl` objects).
 * Holds at most `limit` answers and forgets the oldest first, so that no feed can fill the memory with made-up zones.
 */
export function remember<Answer>(make: (key: string) => Answer, limit = 64): (key: string) => Answer {
  const kept = new Map<string, Answer>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const answer = make(key);
    for (const oldest of kept.keys()) {
      if (kept.size < limit) break;
      kept.delete(oldest);
    }
    kept.set(key, answer);
    return answer;
  };
}
