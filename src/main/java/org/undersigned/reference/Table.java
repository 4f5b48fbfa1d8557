package org.undersigned.reference;

import java.util.List;

/**
 * The tables by file, with the columns that they must have and the columns that tell their rows
 * apart. A row of a later layer with the same key replaces the earlier row.
 */
enum Table {
  RELEASE("release.csv", "fact,value", "fact"),
  STATES(
      "states.csv",
      "code,iso2,m49,name,official_name,status,un_member_from,un_member_until,exists_from,"
          + "exists_until,continues,successors,population,population_year,population_source,"
          + "gdp_usd,gdp_year,gdp_basis,gdp_source,cow,gw,source,note",
      "code"),
  FIGURES("figures.csv", "measure,code,year,value,source", "measure,code,year"),
  ORGANISATIONS("organisations.csv", "code,name", "code"),
  GROUPS("groups.csv", "group,name,kind,headline,expands,known_from,qualifies,qualifier", "group"),
  MEMBERSHIPS("memberships.csv", "group,code,from,until,source,uncertain,note", "group,code,from"),
  NONSTATE_MEMBERS(
      "nonstate_members.csv", "group,entity,from,until,source,note", "group,entity,from"),
  SCHEMES("schemes.csv", "scheme,kind,title,what_it_claims,decided_by,source", "scheme"),
  CATEGORIES("categories.csv", "scheme,category,title,order,colour,rule", "scheme,category"),
  ASSIGNMENTS("assignments.csv", "scheme,code,category,from,until,source", "scheme,code,from"),
  RESOLUTIONS(
      "resolutions.csv",
      "resolution,date,title,yes,no,abstain,absent,source,record,note",
      "resolution"),
  VOTES("votes.csv", "resolution,code,vote", "resolution,code"),
  LANGUAGES("languages.csv", "language,title,rank", "language"),
  ARTICLES("names/articles.csv", "language,text", "language,text"),
  SOURCES("sources.csv", "source,title,publisher,url,retrieved,licence,note", "source");

  private final String file;
  private final List<String> columns;
  private final List<String> key;

  Table(String file, String columns, String key) {
    this.file = file;
    this.columns = List.of(columns.split(","));
    this.key = List.of(key.split(","));
  }

  String file() {
    return file;
  }

  List<String> columns() {
    return columns;
  }

  List<String> key() {
    return key;
  }
}
