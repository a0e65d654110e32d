/** The style sheet of the page: light and dark as the reader's system asks, black on white in print. */
const LIGHT = '--ink:#1a1a1a;--muted:#595959;--rule:#cfcfcf;--ground:#fff;--a:#1f4e79;--b:#d98200;';
const DARK = '--ink:#e8e8e8;--muted:#a9a9a9;--rule:#444;--ground:#161616;--a:#7fb2e5;--b:#f0a63c;';

export const STYLE = `:root{color-scheme:light dark;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
body{margin:2rem auto;max-width:62rem;padding:0 1rem;background:var(--ground);color:var(--ink);font:1rem/1.45 system-ui,'Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif}
h1{font-size:1.5rem;margin:0 0 .8rem}
h2{font-size:1.1rem;margin:2rem 0 .4rem}
p{margin:.3rem 0}
.muted,.why,caption{color:var(--muted)}
.why{font-size:.85rem;margin:.15rem 0 0}
.a{color:var(--a)}.b{color:var(--b)}
.side{font-weight:bold}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;padding-bottom:.3rem}
th,td{border-top:1px solid var(--rule);padding:.4rem .8rem .4rem 0;text-align:left;vertical-align:top}
thead th{border-top:0;font-size:.85rem;color:var(--muted);font-weight:normal}
tbody th{font-weight:normal;width:26%}
td.n{text-align:right;white-space:nowrap}
td.change{font-weight:bold;width:24%}
svg.bars{display:block;width:100%;min-width:9rem;height:2rem}
svg.bars .a{fill:var(--a);stroke:var(--a)}svg.bars .b{fill:var(--b);stroke:var(--b)}
svg.bars .maybe.a{fill:url(#hatch-a)}svg.bars .maybe.b{fill:url(#hatch-b)}
.defs{position:absolute;width:0;height:0}
.defs path.a{stroke:var(--a);fill:none}.defs path.b{stroke:var(--b);fill:none}
footer{margin-top:2rem;border-top:1px solid var(--rule);padding-top:.6rem;font-size:.85rem;color:var(--muted);overflow-wrap:anywhere}
@media (max-width:40rem){table,tbody,tr,th,td{display:block;width:auto}thead{display:none}td,th{border-top:0;padding:.1rem 0}tr{border-top:1px solid var(--rule);padding:.4rem 0}tbody th,td.change{width:auto}td.n{text-align:left;white-space:normal}td[data-side]:not(:empty)::before{content:attr(data-side) ' ';font-weight:bold}}
@media print{body{margin:0;max-width:none;font-size:10pt}tr{break-inside:avoid}h2{break-after:avoid}a{color:inherit}}
`;
