import { openPack } from '@/lib/server/pack/open-pack';
import { locate } from './packs';
import { hashTemplates } from './scenes';

// Run in a process of its own, in another zone and language: see scene-hash.test.ts.
console.log(JSON.stringify(hashTemplates(await openPack(locate('campaigns/masseret-2015')))));
