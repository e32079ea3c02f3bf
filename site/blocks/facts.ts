import facts from 'virtual:site-facts';
import type { SiteFacts } from '../../scripts/site-facts';

export type { AxeResult, ComponentFacts } from '../../scripts/site-facts';
export default facts as SiteFacts;
