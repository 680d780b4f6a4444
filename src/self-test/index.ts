export { SelfTestPage } from './self-test-page';
