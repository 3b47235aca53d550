// Node 24 has no Temporal yet; browsers that lack it get the same polyfill (apps/web/src/app/ensureTemporal.ts).
import "temporal-polyfill/global";
