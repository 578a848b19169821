import { allHosts } from './marketplaces';

/**
 * Every Seller Central host, for the manifest to know where a script goes. The script itself is never asked, and is built without the list
 * (`wxt.config.ts` puts `no-hosts.ts` in its place).
 */
export const scriptHosts = (): readonly string[] => allHosts();
