import {
  type HostingPlan,
  headers,
  lifetimes,
  mediaTypes,
  pathPattern,
  patterns,
  policies,
  sharing,
} from "./hosting-plan.ts";

const xml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * Makes the `web.config` that lies in the folder of the site, for IIS 10 with the module URL Rewrite 2: its outbound
 * rules are the one way in which IIS sends a header by address.
 */
export function webConfig(plan: HostingPlan): string {
  type Case = readonly [pattern: string, value: string];
  const onPath = (name: string, header: string, cases: readonly Case[], otherwise: string) => {
    const rule = (suffix: string, pattern: string, text: string, negate: string) =>
      `        <rule name="${name}${suffix}">
          <match serverVariable="RESPONSE_${header.replaceAll("-", "_")}" pattern=".*" />
          <conditions><add input="{URL}" pattern="${xml(pathPattern(plan, pattern))}"${negate} /></conditions>
          <action type="Rewrite" value="${xml(text)}" />
        </rule>`;
    const any = cases.map(([pattern]) => pattern).join("|");
    return [
      ...cases.map(([pattern, value], at) => rule(at === 0 ? "" : `-${at + 1}`, pattern, value, "")),
      ...(otherwise === "" ? [] : [rule("-usual", any, otherwise, ' negate="true"')]),
    ].join("\n");
  };
  const redirects = plan.redirects.map(
    ({ from, to }, at) => `        <rule name="moved-${at + 1}" stopProcessing="true">
          <match url="^${xml(escapedPath(from))}$" />
          <action type="Redirect" url="${xml(to)}" redirectType="Permanent" />
        </rule>`,
  );
  const types = Object.entries(mediaTypes);
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Made by Klarstandard with the site, for IIS 10 with the module URL Rewrite 2. It lies at the top of the site's folder. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument>
      <files><clear /><add value="index.html" /></files>
    </defaultDocument>
    <urlCompression doStaticCompression="true" />
    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <staticContent>
${types.map(([ending, type]) => `      <remove fileExtension=".${ending}" /><mimeMap fileExtension=".${ending}" mimeType="${type}" />`).join("\n")}
      <clientCache cacheControlMode="NoControl" />
    </staticContent>
    <security>
      <requestFiltering>
        <hiddenSegments><add segment=".klarstandard" /></hiddenSegments>
      </requestFiltering>
    </security>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${Object.entries(headers)
  .map(([name, value]) => `        <add name="${name}" value="${xml(value)}" />`)
  .join("\n")}
      </customHeaders>
    </httpProtocol>
    <rewrite>
      <rules>
${redirects.join("\n")}
      </rules>
      <outboundRules>
${[
  onPath(
    "policy",
    "Content-Security-Policy",
    [
      [patterns.search, policies.search],
      [patterns.worker, policies.worker],
    ],
    policies.usual,
  ),
  onPath(
    "lifetime",
    "Cache-Control",
    [
      [patterns.forever, lifetimes.forever],
      [patterns.worker, lifetimes.none],
    ],
    lifetimes.short,
  ),
  onPath(
    "resource-policy",
    "Cross-Origin-Resource-Policy",
    [[patterns.open, sharing.open["Cross-Origin-Resource-Policy"]]],
    sharing.usual["Cross-Origin-Resource-Policy"],
  ),
  onPath(
    "open-data",
    "Access-Control-Allow-Origin",
    [[patterns.open, sharing.open["Access-Control-Allow-Origin"]]],
    "",
  ),
].join("\n")}
      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>
`;
}

/** IIS matches an address without its first slash. */
function escapedPath(path: string): string {
  return path.slice(1).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
