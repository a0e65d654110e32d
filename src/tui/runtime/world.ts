export {createWorld} from '../state/create-world.ts';
export {loadSearch} from './load-search.ts';
