"""Where places are: GeoNames id, latitude and longitude by entity id."""

from collections.abc import Iterator, Mapping

from transforms.names import coordinates_a_c, coordinates_d_l, coordinates_m_r, coordinates_s_z, geonames_of_countries

type Place = tuple[int, float | None, float | None]
"""GeoNames id, degrees north and east."""


def _rows() -> Iterator[tuple[str, Place]]:
    for module in (coordinates_a_c, coordinates_d_l, coordinates_m_r, coordinates_s_z):
        for row in module.TABLE.replace("\n", " ").split(";"):
            key, geonameid, latitude, longitude = row.split()
            yield f"place/{key}", (int(geonameid), float(latitude), float(longitude))
    for row in geonames_of_countries.TABLE.replace("\n", " ").split(";"):
        code, geonameid = row.split()
        yield f"place/{code}", (int(geonameid), None, None)


COORDINATES: Mapping[str, Place] = dict(_rows())
"""What GeoNames says of the directory's places."""
