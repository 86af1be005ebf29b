/**
 * A function that keeps its last answers, for things dear to make and asked for again and again (`Intl` objects). It holds at
 * most `limit` answers and then begins anew, so that no page and no feed can fill the memory with made-up languages and zones.
 */
export function remember<Answer, Key = string>(make: (key: Key) => Answer, limit = 64): (key: Key) => Answer {
  const kept = new Map<Key, Answer>();
  return (key) => {
    let answer = kept.get(key);
    if (answer === undefined) {
      answer = make(key);
      if (kept.size === limit) kept.clear();
      kept.set(key, answer);
    }
    return answer;
  };
}
