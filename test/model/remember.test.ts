import {expect, it} from 'vitest';
import {remember} from '../../src/model/remember.js';

it('an answer is made once, and no more answers are kept than the limit', () => {
  const made: string[] = [];
  const answer = remember((key) => {
    made.push(key);
    return {key};
  }, 2);
  expect(answer('a')).toBe(answer('a'));
  answer('b');
  answer('c');
  answer('c');
  expect(made).toEqual(['a', 'b', 'c']);
  answer('a');
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
