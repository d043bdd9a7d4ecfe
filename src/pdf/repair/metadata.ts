import { PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from "@cantoo/pdf-lib";
import { escaped } from "../../report/html.ts";
import type { PrintJob } from "../print-job.ts";
import type { RepairStep } from "./step.ts";

/** The job's date as a PDF date in UTC: `D:20250102000000Z`. */
export function pdfDate(date: string): string {
  return `D:${new Date(date).toISOString().slice(0, 19).replace(/[-:T]/gu, "")}Z`;
}

/** What PDF/A must be told of a property that it does not know itself (ISO 19005-2, 6.6.2.3.3). */
const pdfuaSchema = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>part</pdfaProperty:name>
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
     <pdfaProperty:category>internal</pdfaProperty:category>
     <pdfaProperty:description>Part of ISO 14289 that the document conforms to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>`;

/** The XMP packet (ISO 16684-1) that names the document and claims PDF/UA-1 and PDF/A-2a. */
export function xmpPacket(job: PrintJob, producer: string): string {
  const date = `${new Date(job.date).toISOString().slice(0, 19)}Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(job.title)}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>${escaped(job.author)}</rdf:li></rdf:Seq></dc:creator>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(job.subject)}</rdf:li></rdf:Alt></dc:description>
   <dc:language><rdf:Bag><rdf:li>${escaped(job.lang)}</rdf:li></rdf:Bag></dc:language>
   <pdf:Producer>${escaped(producer)}</pdf:Producer>
   <pdfuaid:part>1</pdfuaid:part>
   <pdfaid:part>2</pdfaid:part>
   <pdfaid:conformance>A</pdfaid:conformance>
   ${pdfuaSchema}
   <xmp:CreatorTool>Klarstandard</xmp:CreatorTool>
   <xmp:CreateDate>${date}</xmp:CreateDate>
   <xmp:ModifyDate>${date}</xmp:ModifyDate>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** Says what the document is: title, author, language and date, and that it means to conform to PDF/UA-1 and PDF/A-2a. */
export const metadata: RepairStep = {
  name: "metadata",
  clause: "PDF/UA-1 5, 7.1-8, 7.1-9; PDF/A-2 6.6.2.3, 6.6.4",
  apply({ pdf, job }) {
    const { context, catalog } = pdf;
    const old = context.trailerInfo.Info;
    const info = context.lookupMaybe(old, PDFDict) ?? context.obj({});
    const known = info.lookup(PDFName.of("Producer"));
    const producer = known instanceof PDFString ? known.decodeText() : "Klarstandard";
    const date = PDFString.of(pdfDate(job.date));
    for (const [name] of info.entries()) info.delete(name);
    info.set(PDFName.of("Title"), PDFHexString.fromText(job.title));
    info.set(PDFName.of("Author"), PDFHexString.fromText(job.author));
    info.set(PDFName.of("Subject"), PDFHexString.fromText(job.subject));
    info.set(PDFName.of("Creator"), PDFString.of("Klarstandard"));
    info.set(PDFName.of("Producer"), PDFString.of(producer));
    info.set(PDFName.of("CreationDate"), date);
    info.set(PDFName.of("ModDate"), date);
    if (!(old instanceof PDFRef)) context.trailerInfo.Info = context.register(info);
    // Not compressed, so that tools that only search the bytes find it (ISO 16684-1).
    const packet = context.stream(Buffer.from(xmpPacket(job, producer), "utf8"), {
      Type: "Metadata",
      Subtype: "XML",
    });
    catalog.set(PDFName.of("Metadata"), context.register(packet));
    catalog.set(PDFName.of("Lang"), PDFString.of(job.lang));
    catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
    catalog.set(PDFName.of("ViewerPreferences"), context.obj({ DisplayDocTitle: true }));
  },
};
