import { expect, it } from '@jest/globals';
import { asksForSelfTest, searchFor } from '../../src/taskpane/self-test-request';

it.each([
  ['?run=selftest', true],
  ['?_host_Info=Excel$Win32&run=selftest', true],
  ['?run=mark', false],
  ['', false],
])('the page %s asks for the self-test: %s', (search, asks) => {
  expect(asksForSelfTest(search)).toBe(asks);
});

it('goes there and back, and keeps what Office has put into the address', () => {
  const there = searchFor('self-test', '?_host_Info=Excel$Win32$16.01');
  expect(asksForSelfTest(there)).toBe(true);
  const back = searchFor('pane', there);
  expect(asksForSelfTest(back)).toBe(false);
  expect(new URLSearchParams(back).get('_host_Info')).toBe('Excel$Win32$16.01');
});
