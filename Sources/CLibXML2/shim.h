/* Debian's libxml2 is built with ICU and includes its headers, which clash with those inside
   Foundation. We use no converter of it, so its declarations are left out. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/uri.h>
#include <libxml/xmlerror.h>

static inline void tradesnap_xml_ignore(void *context, xmlErrorPtr error) {
  (void)context;
  (void)error;
}

// Keeps messages about encodings off standard error, on this thread; HTML_PARSE_NOERROR does not.
static inline void tradesnap_xml_silence(void) {
  xmlSetStructuredErrorFunc(NULL, tradesnap_xml_ignore);
}

// xmlFree is a variable that may change at any time, which Swift does not read.
static inline void tradesnap_xml_free(xmlChar *text) { xmlFree(text); }
