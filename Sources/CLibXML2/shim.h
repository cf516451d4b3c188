/* Debian's libxml2 is built with ICU and includes its headers, which clash with those inside
   Foundation. We use no converter of it, so its declarations are left out. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/uri.h>
#include <libxml/xmlerror.h>

static inline void tradesnap_xml_note(void *context, xmlErrorPtr error) {
  if (context && error && error->code == XML_I18N_CONV_FAILED) *(int *)context = 1;
}

// From now on, on this thread, bytes that are not in the declared encoding set `failed` to 1, where
// there is one. They are no error of the parser, which writes to standard error of them, whatever
// its options, and drops the rest of the page.
static inline void tradesnap_xml_watch(int *failed) {
  xmlSetStructuredErrorFunc(failed, tradesnap_xml_note);
}

// xmlFree is a variable that may change at any time, which Swift does not read.
static inline void tradesnap_xml_free(xmlChar *text) { xmlFree(text); }
